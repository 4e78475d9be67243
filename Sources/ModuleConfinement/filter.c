#include "filter.h"

#if MODULE_CONFINEMENT_FILTER

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

// A call that is refused unless one half of an argument, seen through `mask`, is one of the values.
struct condition {
    unsigned call;
    unsigned offset;
    uint32_t mask;
    unsigned count;
    uint32_t values[8];
};

#define LOW(argument) (offsetof(struct seccomp_data, args) + 8 * (argument))
#define HIGH(argument) (LOW(argument) + 4)
#define WHOLE UINT32_MAX

// From this number on, calls have the same number everywhere. They came with Linux 5.1 and later, and
// programs must be able to do without them.
enum { first_recent = 424 };

static const unsigned allowed_recent[] = {
#ifdef __NR_close_range
    __NR_close_range,
#endif
#ifdef __NR_faccessat2
    __NR_faccessat2,
#endif
#ifdef __NR_epoll_pwait2
    __NR_epoll_pwait2,
#endif
#ifdef __NR_futex_waitv
    __NR_futex_waitv,
#endif
    // map_shadow_stack, futex_wake, futex_wait, futex_requeue, mseal: known to few headers.
    453, 454, 455, 456, 462,
};

struct writer {
    struct sock_filter *next;
};

static void add(struct writer *to, uint16_t code, uint32_t value, uint8_t if_true, uint8_t if_false) {
    *to->next++ = (struct sock_filter){code, if_true, if_false, value};
}

static void load(struct writer *to, unsigned offset) { add(to, BPF_LD | BPF_W | BPF_ABS, offset, 0, 0); }

static void leave(struct writer *to, uint32_t action) { add(to, BPF_RET | BPF_K, action, 0, 0); }

static void refuse(struct writer *to, uint32_t error) { leave(to, SECCOMP_RET_ERRNO | error); }

static void if_equal(struct writer *to, uint32_t value, uint8_t if_true, uint8_t if_false) {
    add(to, BPF_JMP | BPF_JEQ | BPF_K, value, if_true, if_false);
}

// What is newer than this list does not exist for a module: clone3, so that threads are made with clone,
// whose flags can be read here; openat2, io_uring, pidfds, the newer calls for mounts and attributes.
static void refuse_recent(struct writer *to) {
    const unsigned count = sizeof allowed_recent / sizeof *allowed_recent;
    add(to, BPF_JMP | BPF_JGE | BPF_K, first_recent, 0, (uint8_t)(2 * count + 1));
    for (unsigned i = 0; i < count; i++) {
        if_equal(to, allowed_recent[i], 0, 1);
        leave(to, SECCOMP_RET_ALLOW);
    }
    refuse(to, ENOSYS);
}

static void require(struct writer *to, const struct condition *one) {
    if_equal(to, one->call, 0, (uint8_t)(one->count + 4));
    load(to, one->offset);
    add(to, BPF_ALU | BPF_AND | BPF_K, one->mask, 0, 0);
    for (unsigned i = 0; i < one->count; i++) if_equal(to, one->values[i], (uint8_t)(one->count - i), 0);
    refuse(to, EPERM);
    load(to, offsetof(struct seccomp_data, nr));
}

unsigned short filter_build(struct sock_filter *instructions) {
    const uint32_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    const uint32_t namespaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER
        | CLONE_NEWPID | CLONE_NEWNET;
    const uint32_t self = (uint32_t)getpid();
    // Signals to the group are for the end of a worker that leads one.
    const uint32_t group = getpgrp() == getpid() ? 0 : self;
    const struct condition conditions[] = {
#ifdef __NR_open
        {__NR_open, LOW(1), writing, 1, {0}},
#endif
        {__NR_openat, LOW(2), writing, 1, {0}},
        {__NR_clone, LOW(0), CLONE_THREAD | namespaces, 1, {CLONE_THREAD}},
        {__NR_kill, LOW(0), WHOLE, 2, {self, group}},
        {__NR_tgkill, LOW(0), WHOLE, 1, {self}},
        {__NR_rt_sigqueueinfo, LOW(0), WHOLE, 1, {self}},
        {__NR_rt_tgsigqueueinfo, LOW(0), WHOLE, 1, {self}},
        // Limits may be read and not changed.
        {__NR_prlimit64, LOW(0), WHOLE, 2, {0, self}},
        {__NR_prlimit64, LOW(2), WHOLE, 1, {0}},
        {__NR_prlimit64, HIGH(2), WHOLE, 1, {0}},
        // Without the locks and leases that hold up others, and without signals sent to an owner.
        {__NR_fcntl, LOW(1), WHOLE, 6, {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL}},
        // Without those that change a file's attributes or type into a terminal.
        {__NR_ioctl, LOW(1), WHOLE, 5, {TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIOCLEX}},
        {__NR_socketpair, LOW(0), WHOLE, 1, {AF_UNIX}},
    };

    struct writer to = {instructions};
    load(&to, offsetof(struct seccomp_data, arch));
    if_equal(&to, ARCHITECTURE, 1, 0);
    refuse(&to, ENOSYS);
    load(&to, offsetof(struct seccomp_data, nr));
    refuse_recent(&to);
    for (size_t i = 0; i < filter_refused_count; i++) {
        if_equal(&to, filter_refused[i], 0, 1);
        refuse(&to, EPERM);
    }
    for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++) require(&to, &conditions[i]);
    leave(&to, SECCOMP_RET_ALLOW);
    return (unsigned short)(to.next - instructions);
}

#endif
