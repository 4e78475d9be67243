/// Small records of equal size, kept in memory by the top bits of their number, so that each part fits a cache
/// when the records of one person are brought together.
///
/// Grows block by block and never moves what is in it. For one thread at a time.
final class RecordStore: @unchecked Sendable {
    static let partBits: UInt64 = 8
    static let parts = 1 << Int(partBits)
    private static let blockSize = 4096
    private static let slabSize = 1 << 20
    private static let header = 8

    let stride: Int
    private let perBlock: Int
    private let next: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let end: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let block: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let fullBlocks: UnsafeMutablePointer<Int>
    private var slabs: [UnsafeMutableRawPointer] = []
    private var freeInSlab = 0

    init(stride: Int) {
        self.stride = stride
        perBlock = (Self.blockSize - Self.header) / stride
        next = .allocate(capacity: Self.parts)
        end = .allocate(capacity: Self.parts)
        block = .allocate(capacity: Self.parts)
        fullBlocks = .allocate(capacity: Self.parts)
        next.initialize(repeating: nil, count: Self.parts)
        end.initialize(repeating: nil, count: Self.parts)
        block.initialize(repeating: nil, count: Self.parts)
        fullBlocks.initialize(repeating: 0, count: Self.parts)
    }

    deinit {
        for slab in slabs { slab.deallocate() }
        next.deallocate()
        end.deallocate()
        block.deallocate()
        fullBlocks.deallocate()
    }

    /// Room for one more record with this number.
    @inline(__always)
    func append(_ number: UInt64) -> UnsafeMutableRawPointer {
        let part = Int(truncatingIfNeeded: number &>> (64 &- Self.partBits))
        guard let place = next[part], place != end[part] else { return firstOfNewBlock(part) }
        next[part] = place + stride
        return place
    }

    @inline(never)
    private func firstOfNewBlock(_ part: Int) -> UnsafeMutableRawPointer {
        if freeInSlab < Self.blockSize {
            slabs.append(.allocate(byteCount: Self.slabSize, alignment: 64))
            freeInSlab = Self.slabSize
        }
        let fresh = slabs[slabs.count - 1] + (Self.slabSize - freeInSlab)
        freeInSlab -= Self.blockSize
        if block[part] != nil { fullBlocks[part] += 1 }
        fresh.storeBytes(of: block[part], as: UnsafeMutableRawPointer?.self)
        block[part] = fresh
        next[part] = fresh + Self.header + stride
        end[part] = fresh + Self.header + perBlock * stride
        return fresh + Self.header
    }

    /// Number of records in a part.
    func count(_ part: Int) -> Int {
        guard let place = next[part], let block = block[part] else { return 0 }
        return fullBlocks[part] * perBlock + (place - block - Self.header) / stride
    }

    /// Calls with each block of a part, newest first: where its records begin and how many there are.
    func eachBlock(_ part: Int, _ body: (UnsafeRawPointer, Int) -> Void) {
        guard var place = block[part], let last = next[part] else { return }
        body(UnsafeRawPointer(place + Self.header), (last - place - Self.header) / stride)
        while let earlier = place.load(as: UnsafeMutableRawPointer?.self) {
            place = earlier
            body(UnsafeRawPointer(place + Self.header), perBlock)
        }
    }
}
