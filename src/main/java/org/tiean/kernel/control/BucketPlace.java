package org.tiean.kernel.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.io.input.BoundedInputStream;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Contents in a bucket of an S3 service, {@code ab/cd/abcd…} behind a prefix. A large file goes up part by part, read from the
 * disk as it is sent; each part carries its MD5, so that the service refuses one that was damaged on its way.
 *
 * <p>An object cannot be touched without copying it. That a content is needed again is therefore a small object of its own,
 * {@code needed/abcd…}; both carry the moment by our clock, which is the only one that counts.
 */
final class BucketPlace implements ContentPlace {

    /** Bytes of a part; 10,000 of them are allowed, so that 4 GiB are far from the end. */
    static final int PART = 16 << 20;

    private static final String NEEDED = "needed";
    private static final int DIGITS = 64;
    private static final Logger LOG = Logger.getLogger(BucketPlace.class.getName());

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    BucketPlace(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public void take(Path file, String sha256, Instant now) throws IOException {
        long size = Files.size(file);
        OptionalLong there = size(sha256);
        if (there.isPresent() && there.getAsLong() == size) {
            needed(sha256, now);
            return;
        }
        if (size <= PART) {
            ask(sha256, () -> client.putObject(put -> put.bucket(bucket).key(key(sha256)).contentMD5(md5(file, 0, size))
                    .metadata(Map.of(NEEDED, now.toString())), body(file, 0, size)));
        } else {
            takeInParts(file, size, sha256, now);
        }
        if (size(sha256).orElse(-1) != size) {
            throw new IOException("the bucket " + bucket + " has not kept " + sha256 + " whole");
        }
    }

    private void takeInParts(Path file, long size, String sha256, Instant now) throws IOException {
        String upload = ask(sha256, () -> client.createMultipartUpload(begin -> begin.bucket(bucket).key(key(sha256))
                .metadata(Map.of(NEEDED, now.toString())))).uploadId();
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (long from = 0; from < size; from += PART) {
                long start = from;
                long length = Math.min(PART, size - from);
                int number = parts.size() + 1;
                String tag = ask(sha256, () -> client.uploadPart(part -> part.bucket(bucket).key(key(sha256)).uploadId(upload).partNumber(number)
                        .contentMD5(md5(file, start, length)), body(file, start, length))).eTag();
                parts.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
            }
            ask(sha256, () -> client.completeMultipartUpload(end -> end.bucket(bucket).key(key(sha256)).uploadId(upload)
                    .multipartUpload(all -> all.parts(parts))));
        } catch (IOException | RuntimeException e) {
            giveUp(sha256, upload);
            throw e;
        }
    }

    private void giveUp(String sha256, String upload) {
        try {
            client.abortMultipartUpload(end -> end.bucket(bucket).key(key(sha256)).uploadId(upload));
        } catch (SdkException awayAsWell) {
            LOG.log(Level.WARNING, awayAsWell, () -> "parts of " + sha256 + " stay in the bucket " + bucket + " until its own rule removes them");
        }
    }

    private static RequestBody body(Path file, long from, long length) {
        return RequestBody.fromContentProvider(() -> region(file, from, length), length, "application/octet-stream");
    }

    private static InputStream region(Path file, long from, long length) {
        try {
            InputStream whole = Files.newInputStream(file);
            whole.skipNBytes(from);
            return BoundedInputStream.builder().setInputStream(whole).setMaxCount(length).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String md5(Path file, long from, long length) {
        try (DigestInputStream in = new DigestInputStream(region(file, from, length), MessageDigest.getInstance("MD5"))) {
            byte[] chunk = new byte[ContentStore.CHUNK];
            while (in.read(chunk) >= 0) {
                // read for its digest only
            }
            return Base64.getEncoder().encodeToString(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public InputStream open(String sha256, long from) throws IOException {
        return new Leaping(sha256, from);
    }

    private ResponseInputStream<GetObjectResponse> ask(String sha256, long from) throws IOException {
        return ask(sha256, () -> client.getObject(get -> get.bucket(bucket).key(key(sha256)).range(from == 0 ? null : "bytes=" + from + "-")));
    }

    /**
     * An object as it comes. Who skips much of it asks anew from there, and who goes before its end does not wait for the rest: the
     * header of a film stands behind its pictures.
     */
    private final class Leaping extends FilterInputStream {

        private static final long FAR = 1L << 20;

        private final String sha256;
        private final long size;
        private ResponseInputStream<GetObjectResponse> answer;
        private long at;

        Leaping(String sha256, long from) throws IOException {
            super(null);
            this.sha256 = sha256;
            this.at = from;
            this.answer = ask(sha256, from);
            this.in = answer;
            this.size = from + answer.response().contentLength();
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            at += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = in.read(bytes, from, length);
            at += Math.max(0, some);
            return some;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long far = Math.min(bytes, size - at);
            if (far < FAR) {
                long skipped = in.skip(bytes);
                at += skipped;
                return skipped;
            }
            close();
            at += far;
            answer = at < size ? ask(sha256, at) : null;
            in = answer == null ? InputStream.nullInputStream() : answer;
            return far;
        }

        @Override
        public void close() throws IOException {
            if (answer != null && at < size) {
                answer.abort();
            } else {
                in.close();
            }
        }
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        try {
            return OptionalLong.of(head(key(sha256)).contentLength());
        } catch (NoSuchFileException none) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void needed(String sha256, Instant now) throws IOException {
        head(key(sha256));
        ask(sha256, () -> client.putObject(put -> put.bucket(bucket).key(marker(sha256)).metadata(Map.of(NEEDED, now.toString())), RequestBody.empty()));
    }

    @Override
    public List<String> neededBefore(Instant moment, String after, int most) throws IOException {
        List<String> found = new ArrayList<>();
        String from = after.isEmpty() ? prefix : key(after);
        ask("", () -> {
            for (S3Object object : client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix).startAfter(from)).contents()) {
                String digest = object.key().substring(Math.max(0, object.key().length() - DIGITS));
                if (found.size() == most || object.key().compareTo(prefix + NEEDED) >= 0) {
                    break;
                }
                if (ContentStore.isDigest(digest) && object.key().equals(key(digest))) {
                    found.add(digest);
                }
            }
            return found;
        });
        return found;
    }

    @Override
    public boolean remove(String sha256, Instant notNeededSince) throws IOException {
        try {
            if (!neededAt(head(key(sha256))).isBefore(notNeededSince)) {
                return false;
            }
            if (!neededAt(head(marker(sha256))).isBefore(notNeededSince)) {
                return false;
            }
        } catch (NoSuchFileException neverNeededAgain) {
            if (size(sha256).isEmpty()) {
                return false;
            }
        }
        ask(sha256, () -> client.deleteObject(gone -> gone.bucket(bucket).key(key(sha256))));
        ask(sha256, () -> client.deleteObject(gone -> gone.bucket(bucket).key(marker(sha256))));
        return true;
    }

    private static Instant neededAt(HeadObjectResponse head) {
        try {
            return Instant.parse(head.metadata().getOrDefault(NEEDED, ""));
        } catch (DateTimeParseException notOurs) {
            return head.lastModified();
        }
    }

    private HeadObjectResponse head(String key) throws IOException {
        return ask(key, () -> client.headObject(head -> head.bucket(bucket).key(key)));
    }

    private <T> T ask(String what, Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (NoSuchKeyException none) {
            throw new NoSuchFileException(what);
        } catch (SdkException e) {
            throw new IOException("the bucket " + bucket + " does not do what it is asked", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public String name() {
        return "s3://" + bucket + "/" + prefix;
    }

    private String key(String sha256) {
        return prefix + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    private String marker(String sha256) {
        return prefix + NEEDED + "/" + sha256;
    }
}
