/* Functions of our own for what Swift's Glibc module does not show. */
#ifndef GAZETTE_CFILESYSTEM_H
#define GAZETTE_CFILESYSTEM_H

/* Renames `from` to `to`, which must not exist. Returns 0 or an errno;
   EINVAL or ENOSYS where the file system or the kernel can't promise it. */
int gazette_rename_no_replace(const char *from, const char *to);

/* Swaps two existing names in one step. Returns 0 or an errno, as above. */
int gazette_rename_exchange(const char *one, const char *other);

/* Waits until all that was written to the file system of `descriptor` is on the disk.
   Returns 0 or an errno. */
int gazette_sync_file_system(int descriptor);

/* Takes an exclusive lock without waiting. Returns 0 or an errno. */
int gazette_lock(int descriptor);

/* The name in a `struct dirent`, valid as long as the entry is. Swift shows the name as a tuple of
   256 bytes, and copying that reads past the end of a short entry. */
const char *gazette_entry_name(const void *entry);

#endif
