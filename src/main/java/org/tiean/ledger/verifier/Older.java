package org.tiean.ledger.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something older that the reader kept: an earlier package of the case, or a head as the log publishes it.
 *
 * @param chain   of a package, null for a head
 * @param entries how many the record had then; 0 for a head
 * @param head    hash of its last entry
 */
record Older(String chain, long entries, String head, String log, long size, String root) {

    private static final Pattern FIELD = Pattern.compile("\"(head|signature|certificates)\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    /** Null if it does not verify itself. */
    static Older of(Path file) throws IOException {
        byte[] begin;
        try (var in = Files.newInputStream(file)) {
            begin = in.readNBytes(2);
        }
        if (begin.length == 2 && begin[0] == 'P' && begin[1] == 'K') {
            Verdict then = PackageCheck.check(file, null, null);
            return then.ok() ? new Older(then.chain, then.entries, then.head, then.log, then.size, then.root) : null;
        }
        return published(Files.readString(file));
    }

    private static Older published(String json) {
        String head = null;
        String signature = null;
        String certificates = null;
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            String text = field.group(2).replace("\\n", "\n").replace("\\\"", "\"").replace("\\/", "/");
            switch (field.group(1)) {
                case "head" -> head = text;
                case "signature" -> signature = text;
                default -> certificates = text;
            }
        }
        if (head == null || signature == null || certificates == null) {
            return null;
        }
        byte[] bytes = head.getBytes(StandardCharsets.UTF_8);
        Form.Head read = Form.head(bytes);
        var signer = Signatures.first(certificates.getBytes(StandardCharsets.UTF_8));
        try {
            return read == null || signer == null || !Signatures.verifies(signer, bytes, Base64.getDecoder().decode(signature)) ? null
                    : new Older(null, 0, null, read.log(), read.size(), read.root());
        } catch (IllegalArgumentException noBase64) {
            return null;
        }
    }
}
