"""Walls that Linux offers without privileges: no new privileges, no readable memory, and a filter of system calls.

The filter refuses (EPERM) what no parser needs and every intruder does: sockets of any family, starting programs or
processes, signals to others, raising its limits, and making, emptying, renaming or removing files. Threads are allowed.
A kernel or container that does not let processes filter themselves leaves the limits of `posix.py` alone.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import signal
import struct

from auditor.workers.confinement import posix

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 4, 22, 38
_FILTER_MODE = 2
_M_ARENA_MAX = -8  # mallopt(3)
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000, 0x80000000  # seccomp(2): SECCOMP_RET_…
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06  # bpf(4), 32-bit words, constants
_NUMBER, _ARCHITECTURE, _FIRST, _SECOND, _THIRD = 0, 4, 16, 24, 32  # offsets in struct seccomp_data
_CLONE_THREAD = 0x10000
_X32 = 0x40000000  # the 32-bit calls of x86-64 have numbers from here on

_ARCHITECTURES: dict[str, tuple[int, dict[str, int]]] = {
    "x86_64": (0xC000003E, {
        "socket": 41, "connect": 42, "sendto": 44, "sendmsg": 46, "bind": 49, "listen": 50, "socketpair": 53,
        "clone": 56, "fork": 57, "vfork": 58, "execve": 59, "kill": 62, "truncate": 76, "ftruncate": 77,
        "rename": 82, "mkdir": 83, "rmdir": 84, "creat": 85, "link": 86, "unlink": 87, "symlink": 88, "chmod": 90,
        "fchmod": 91, "chown": 92, "ptrace": 101, "rt_sigqueueinfo": 129, "setrlimit": 160, "mount": 165,
        "tkill": 200, "tgkill": 234, "mkdirat": 258, "unlinkat": 263, "renameat": 264, "linkat": 265,
        "symlinkat": 266, "fchmodat": 268, "unshare": 272, "perf_event_open": 298, "prlimit64": 302, "setns": 308,
        "process_vm_readv": 310, "process_vm_writev": 311, "renameat2": 316, "bpf": 321, "execveat": 322, "open": 2,
        "openat": 257,
    }),
    "aarch64": (0xC00000B7, {
        "mkdirat": 34, "unlinkat": 35, "symlinkat": 36, "linkat": 37, "renameat": 38, "mount": 40, "truncate": 45,
        "ftruncate": 46, "fchmod": 52, "fchmodat": 53, "openat": 56, "unshare": 97, "ptrace": 117, "kill": 129,
        "tkill": 130, "tgkill": 131, "rt_sigqueueinfo": 138, "setrlimit": 164, "socket": 198, "socketpair": 199,
        "bind": 200, "listen": 201, "connect": 203, "sendto": 206, "sendmsg": 211, "clone": 220, "execve": 221,
        "perf_event_open": 241, "prlimit64": 261, "setns": 268, "process_vm_readv": 270, "process_vm_writev": 271,
        "renameat2": 276, "bpf": 280, "execveat": 281,
    }),
}  # fmt: skip
"""For each processor: its number in the kernel (AUDIT_ARCH), and the numbers of the calls that are filtered."""
_EVERYWHERE: dict[str, int] = {"pidfd_send_signal": 424, "io_uring_setup": 425, "pidfd_open": 434}
_UNKNOWN: dict[str, int] = {"clone3": 435, "openat2": 437}
"""Calls whose arguments a filter cannot see: refused as if the kernel had none, so that the older ones are used."""

_Step = tuple[int, int, int, int]
"""One instruction of a filter: code, steps to skip when true, when false, constant."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def confine(memory: int) -> None:
    """Do what `posix.py` does, end with the program, let nobody read this process's memory, and filter its calls."""
    posix.confine(memory)
    library = ctypes.CDLL(None, use_errno=True)
    library.mallopt(_M_ARENA_MAX, 2)  # each further thread would else claim 64 MB of address space
    library.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    library.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if platform.machine() not in _ARCHITECTURES:
        return
    steps = _filter(*_ARCHITECTURES[platform.machine()])
    packed = b"".join(struct.pack("HBBI", *step) for step in steps)
    library.prctl(_PR_SET_SECCOMP, _FILTER_MODE, ctypes.byref(_Program(len(steps), packed)), 0, 0)


def _filter(architecture: int, numbers: dict[str, int]) -> list[_Step]:
    """Return the filter: each call's rule ends it, and what no rule speaks of is allowed."""
    refused = (_RETURN, 0, 0, _REFUSE | errno.EPERM)
    steps: list[_Step] = [
        (_LOAD, 0, 0, _ARCHITECTURE), (_EQUAL, 1, 0, architecture), (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER), (_AT_LEAST, 0, 1, _X32), refused,
    ]  # fmt: skip
    for name, number in (numbers | _EVERYWHERE).items():
        steps += [(_EQUAL, 0, len(_rule(name)), number), *_rule(name)]
    for number in _UNKNOWN.values():
        steps += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _REFUSE | errno.ENOSYS)]
    return [*steps, (_RETURN, 0, 0, _ALLOW)]


def _rule(name: str) -> list[_Step]:
    """Return what happens at a call; the comparison is true where it may go ahead."""
    allowed, refused = (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE | errno.EPERM)
    spoiling = os.O_CREAT | os.O_TRUNC
    rules: dict[str, list[_Step]] = {
        "clone": [(_LOAD, 0, 0, _FIRST), (_ANY_BIT, 1, 0, _CLONE_THREAD), refused, allowed],
        "kill": [(_LOAD, 0, 0, _FIRST), (_EQUAL, 1, 0, os.getpid()), refused, allowed],
        "tgkill": [(_LOAD, 0, 0, _FIRST), (_EQUAL, 1, 0, os.getpid()), refused, allowed],
        "prlimit64": [(_LOAD, 0, 0, _THIRD), (_EQUAL, 1, 0, 0), refused, allowed],  # asking for a limit is no harm
        "open": [(_LOAD, 0, 0, _SECOND), (_ANY_BIT, 0, 1, spoiling), refused, allowed],
        "openat": [(_LOAD, 0, 0, _THIRD), (_ANY_BIT, 0, 1, spoiling), refused, allowed],
    }
    return rules.get(name, [refused])
