package org.tiean.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One launcher per data folder. The operating system gives the lock back however the launcher ends, so whoever holds
 * it may take any server still running on these data for a leftover.
 */
final class Lock implements AutoCloseable {

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** @param data the folder; the lock file lies beside it, so that the folder itself can be removed */
    static Lock on(Path data) {
        try {
            Files.createDirectories(data.getParent());
            FileChannel channel = FileChannel.open(data.resolveSibling(data.getFileName() + ".lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (held(channel)) {
                return new Lock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new StackException("系统已在运行，数据目录被占用；可用 -Dtiean.stack=… 另选 / already running on the data in " + data
                + ", stop that one first or choose another folder with -Dtiean.stack=…");
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
