package org.tiean.ledger.verifier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A long record as a package holds it, for measuring. */
public final class LongRecord {

    private static final String CHAIN = "case:6f1c1a1e-52d2-4a5e-9f0a-3f6b5c7d8e90";

    private final byte[] text;

    /** @param entries of some six hundred bytes each, payloads with Chinese texts */
    public LongRecord(int entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String previous = "0".repeat(64);
        for (int n = 1; n <= entries; n++) {
            byte[] payload = utf8("{\"facts\":{\"kind\":\"SITE_RECORD\",\"n\":" + n + ",\"name\":\"现场检查笔录\"},\"result\":{\"evidenceId\":\"6f1c1a1e\"}}");
            byte[] salt = Arrays.copyOf(Bytes.sha256(payload), 16);
            byte[] header = utf8("{\"act\":\"collect-evidence\",\"actor\":\"officer1\",\"alg\":{\"canonical\":\"RFC8785\",\"hash\":\"SHA-256\"},"
                    + "\"article\":\"《行政处罚法》第五十五条第一款\",\"chain\":\"" + CHAIN + "\",\"occurred\":\"2026-03-02T01:15:00.000000Z\",\"payload\":\""
                    + Bytes.hex(Bytes.sha256(salt, payload)) + "\",\"prev\":\"" + previous
                    + "\",\"recorded\":\"2026-03-02T01:15:00.000000Z\",\"seq\":" + n + ",\"v\":1}");
            previous = Bytes.hex(Bytes.sha256(header));
            out.writeBytes(header);
            out.writeBytes(utf8("\n" + Bytes.hex(salt) + " "));
            out.writeBytes(payload);
            out.write('\n');
        }
        text = out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Verifies it; returns how many entries were found in order. */
    public long verified() throws IOException {
        return new RecordFile(CHAIN, Set.of(), Set.of()).read(new ByteArrayInputStream(text)).entries();
    }
}
