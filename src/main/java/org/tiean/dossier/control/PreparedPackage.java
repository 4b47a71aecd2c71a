package org.tiean.dossier.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tiean.dossier.entity.PackageFile;
import org.tiean.kernel.control.ContentStore;

/** A package ready to be written: small members in memory, the record in a file of its own, the rest in the store. */
public final class PreparedPackage implements AutoCloseable {

    private static final String RECORD = "record.txt";

    private final ContentStore store;
    private final RecordText record;
    private final Map<String, byte[]> small = new LinkedHashMap<>();
    private final Map<String, PackageFile> large = new LinkedHashMap<>();
    private byte[] manifest;
    private byte[] signature;

    PreparedPackage(ContentStore store, RecordText record) {
        this.store = store;
        this.record = record;
    }

    void add(String path, byte[] content) {
        small.put(path, content);
    }

    void replace(String path, byte[] content) {
        small.replace(path, content);
    }

    /** The record comes here in the order of the members. */
    void addRecord() {
        small.put(RECORD, null);
    }

    void add(PackageFile file) {
        large.put(file.path(), file);
    }

    /** The manifest with what is known here. */
    JsonObjectBuilder manifest(JsonObjectBuilder known) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        small.forEach((path, content) -> {
            if (path.equals(RECORD)) {
                files.add(listed(path, record.sha256(), record.size()));
            } else {
                files.add(listed(path, HexFormat.of().formatHex(sha256(content)), content.length));
            }
        });
        large.values().forEach(file -> files.add(listed(file.path(), file.sha256(), file.size())));
        return known.add("entries", record.entries()).add("files", files).add("head", record.head()).add("withheld", record.withheld());
    }

    private static JsonObjectBuilder listed(String path, String sha256, long size) {
        return Json.createObjectBuilder().add("path", path).add("sha256", sha256).add("size", size);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void signed(byte[] canonicalManifest, byte[] over) {
        manifest = canonicalManifest;
        signature = over;
    }

    /**
     * Writes the package as it goes, whatever its size.
     *
     * @throws IOException if the receiver is gone, or a file is no longer the one that was found: what was written breaks off
     */
    public void writeTo(OutputStream out) throws IOException {
        StoredZip zip = new StoredZip(out);
        zip.put("manifest.json", manifest);
        zip.put("manifest.sig", signature);
        for (Map.Entry<String, byte[]> member : small.entrySet()) {
            if (member.getKey().equals(RECORD)) {
                try (InputStream in = Files.newInputStream(record.file())) {
                    zip.put(RECORD, record.size(), record.crc(), in);
                }
            } else {
                zip.put(member.getKey(), member.getValue());
            }
        }
        for (PackageFile file : large.values()) {
            try (InputStream in = store.open(file.sha256())) {
                zip.put(file.path(), file.size(), file.crc(), in);
            }
        }
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        record.close();
    }
}
