#include "ModuleConfinement.h"

#include "filter.h"

#if MODULE_CONFINEMENT_FILTER

#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The numbers are the same on every architecture; older headers do not know them.
enum { landlock_create_ruleset = 444, landlock_restrict_self = 446 };

// Writing, removing and making files of every type: what the first version of Landlock knows of changes.
static const uint64_t changes_of_files = 1u << 1 | 0x1ff0u;

static int new_ruleset(void) {
    return (int)syscall(landlock_create_ruleset, &changes_of_files, sizeof changes_of_files, 0);
}

unsigned module_confinement_offered(void) {
    unsigned offered = 0;
    uint32_t refusal = SECCOMP_RET_ERRNO;
    if (syscall(__NR_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &refusal) == 0) {
        offered |= MODULE_CONFINEMENT_CALLS;
    }
    int ruleset = new_ruleset();
    if (ruleset >= 0) {
        offered |= MODULE_CONFINEMENT_PROCESSES;
        close(ruleset);
    }
    return offered;
}

// A set of rules that allows no change of any file; a process under it also sees into none outside.
static unsigned close_processes(void) {
    int ruleset = new_ruleset();
    if (ruleset < 0) return 0;
    long refused = syscall(landlock_restrict_self, ruleset, 0);
    close(ruleset);
    return refused ? 0 : MODULE_CONFINEMENT_PROCESSES;
}

// What only the administrator may do, but for the reading of files. Others have nothing of it to lose.
static void drop_privileges(void) {
    struct __user_cap_header_struct caller = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct held[_LINUX_CAPABILITY_U32S_3];
    if (syscall(__NR_capget, &caller, held)) return;
    const uint32_t kept = held[0].permitted & 1u << CAP_DAC_READ_SEARCH;
    const struct __user_cap_data_struct rest[_LINUX_CAPABILITY_U32S_3] = {{kept, kept, 0}};
    syscall(__NR_capset, &caller, rest);
}

static unsigned refuse_calls(void) {
    struct sock_filter instructions[FILTER_CAPACITY];
    struct sock_fprog program = {filter_build(instructions), instructions};
    return syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) ? 0 : MODULE_CONFINEMENT_CALLS;
}

unsigned module_confinement_begin(void) {
    drop_privileges();
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return 0;
    // The filter comes last, because it refuses the calls of the others.
    unsigned processes = close_processes();
    return processes | refuse_calls();
}

#else

unsigned module_confinement_offered(void) { return 0; }
unsigned module_confinement_begin(void) { return 0; }

#endif
