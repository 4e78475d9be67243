// Takes from a process that is to run a module what no module needs.
#ifndef MODULE_CONFINEMENT_H
#define MODULE_CONFINEMENT_H

#ifdef __cplusplus
extern "C" {
#endif

// Parts of the confinement; each holds for the process and cannot be taken back.

// System calls that change files, start or signal other processes, reach a network or change the system are
// refused with an error, as is every call that is newer than the list of them.
#define MODULE_CONFINEMENT_CALLS 1u
// Memory and environment of processes outside are closed, and files cannot be changed whatever the call.
#define MODULE_CONFINEMENT_PROCESSES 2u

// The parts that this system offers.
unsigned module_confinement_offered(void);

// Begins the confinement of the calling thread and of those it starts, and returns the parts that hold from
// now on. A part that the system refuses is left out. Privileges of the administrator, but for the reading of
// files, are dropped in any case.
unsigned module_confinement_begin(void);

#ifdef __cplusplus
}
#endif

#endif
