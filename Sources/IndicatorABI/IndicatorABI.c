#include "IndicatorABI.h"

/* The three fields a host reads before it trusts the rest must not move. */
_Static_assert(offsetof(struct indicator_module, magic) == 0, "magic moved");
_Static_assert(offsetof(struct indicator_module, abi_version) == 8, "abi_version moved");
_Static_assert(offsetof(struct indicator_module, struct_size) == 12, "struct_size moved");

/* Where the table of version 1 ends. */
_Static_assert(offsetof(struct indicator_module, module_version) == 16 + 5 * sizeof(void *), "version 1 changed");
