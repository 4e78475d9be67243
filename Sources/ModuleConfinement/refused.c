#include "filter.h"

#if MODULE_CONFINEMENT_FILTER

#include <sys/syscall.h>

const unsigned filter_refused[] = {
    // Files: names, owners, permissions, times, attributes.
    __NR_truncate, __NR_mknodat, __NR_mkdirat, __NR_unlinkat, __NR_renameat, __NR_renameat2, __NR_linkat,
    __NR_symlinkat, __NR_fchmod, __NR_fchmodat, __NR_fchown, __NR_fchownat, __NR_utimensat,
    __NR_setxattr, __NR_lsetxattr, __NR_fsetxattr, __NR_removexattr, __NR_lremovexattr, __NR_fremovexattr,
    __NR_open_by_handle_at, __NR_fanotify_init, __NR_flock,
    // Mounts.
    __NR_mount, __NR_umount2, __NR_pivot_root, __NR_chroot, __NR_unshare, __NR_setns,
    // Other programs and processes; a new session or group would escape the end of the worker's group.
    __NR_execve, __NR_execveat, __NR_setsid, __NR_setpgid, __NR_tkill, __NR_ptrace, __NR_process_vm_readv,
    __NR_process_vm_writev, __NR_kcmp, __NR_migrate_pages, __NR_move_pages, __NR_setpriority,
    __NR_sched_setparam, __NR_sched_setscheduler, __NR_sched_setaffinity, __NR_sched_setattr,
    __NR_ioprio_set,
    // Network.
    __NR_socket,
    // Objects that outlive a process; those there already are reached by number alone.
    __NR_shmget, __NR_shmat, __NR_shmctl, __NR_msgget, __NR_msgsnd, __NR_msgrcv, __NR_msgctl, __NR_semget,
    __NR_semop, __NR_semtimedop, __NR_semctl, __NR_mq_open, __NR_mq_unlink, __NR_add_key, __NR_request_key,
    __NR_keyctl,
    // The process's own rights.
    __NR_setuid, __NR_setreuid, __NR_setresuid, __NR_setfsuid, __NR_setgid, __NR_setregid, __NR_setresgid,
    __NR_setfsgid, __NR_setgroups, __NR_capset, __NR_setrlimit,
    // The system.
    __NR_bpf, __NR_perf_event_open, __NR_userfaultfd, __NR_init_module, __NR_finit_module, __NR_delete_module,
    __NR_kexec_load, __NR_reboot, __NR_syslog, __NR_sethostname, __NR_setdomainname, __NR_settimeofday,
    __NR_clock_settime, __NR_clock_adjtime, __NR_adjtimex, __NR_acct, __NR_swapon, __NR_swapoff,
    __NR_quotactl, __NR_vhangup,
#ifdef __NR_kexec_file_load
    __NR_kexec_file_load,
#endif
// Older calls, which newer architectures do without.
#ifdef __NR_creat
    __NR_creat, __NR_mknod, __NR_mkdir, __NR_rmdir, __NR_unlink, __NR_rename, __NR_link, __NR_symlink,
    __NR_chmod, __NR_chown, __NR_lchown, __NR_utime, __NR_utimes, __NR_futimesat, __NR_fork, __NR_vfork,
    __NR_iopl, __NR_ioperm,
#endif
};

const size_t filter_refused_count = sizeof filter_refused / sizeof *filter_refused;

#endif
