import ServiceLifecycle

/// Looks after the store again and again until the server stops.
struct StoreWatch: Service {
    let state: DashboardState
    /// Between two looks.
    let interval: Duration

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: interval)) != nil { await state.refresh() }
        }
    }
}
