package org.tiean.kernel.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** A real S3 server (S3Proxy) on a directory, which checks signatures and the MD5 of what it is sent. */
public final class S3Server implements AutoCloseable {

    static final String BUCKET = "tiean-contents";
    static final String ACCESS_KEY = "tests";
    static final String SECRET_KEY = "only-for-tests";

    private final Path directory;
    private S3Proxy proxy;
    private int port;

    private S3Server(Path directory) {
        this.directory = directory;
    }

    public static S3Server start(Path directory) throws IOException {
        S3Server server = new S3Server(directory);
        Files.createDirectories(server.directory());
        server.startAgain();
        return server;
    }

    /** On the same port as before. */
    void startAgain() {
        proxy = S3Proxy.builder().blobStore(new FilesystemNio2BlobStore(directory.toString()))
                .endpoint(URI.create("http://127.0.0.1:" + port)).awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY).build();
        try {
            proxy.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        port = proxy.getPort();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    BucketSettings settings() {
        return settings(SECRET_KEY);
    }

    BucketSettings settings(String secretKey) {
        return new BucketSettings(Optional.of(BUCKET), Optional.of(endpoint()), "us-east-1", Optional.of(ACCESS_KEY), Optional.of(secretKey),
                Optional.of("contents/"), true);
    }

    /** The bucket's files. */
    Path directory() {
        return directory.resolve(BUCKET);
    }

    void empty() {
        try (Stream<Path> all = Files.walk(directory())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(directory())).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
