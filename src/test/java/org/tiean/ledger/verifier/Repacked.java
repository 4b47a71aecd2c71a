package org.tiean.ledger.verifier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A package taken apart, changed by somebody who knows the format and has no key, and put together as the specification has it. */
final class Repacked {

    private static final String RECORD = "record.txt";

    private final Map<String, byte[]> members = new LinkedHashMap<>();
    private final Random random;

    private Repacked(byte[] whole, Random random) {
        this.random = random;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of these changes, and everything of the container right again. */
    static byte[] of(byte[] whole, Random random) {
        Repacked one = new Repacked(whole, random);
        switch (random.nextInt(8)) {
            case 0 -> one.flipABit();
            case 1 -> one.members.remove(one.any());
            case 2 -> one.exchangeTwo();
            case 3 -> one.members.put("evidence/999.jpeg", one.members.get(one.any()));
            case 4 -> one.inRecord(one::entriesExchanged);
            case 5 -> one.inRecord(one::entryRemoved);
            case 6 -> one.inRecord(one::endCutOff);
            default -> one.inRecord(one::entryDoubled);
        }
        return one.container();
    }

    private String any() {
        return new ArrayList<>(members.keySet()).get(random.nextInt(members.size()));
    }

    private void flipABit() {
        byte[] content = members.get(any());
        if (content.length > 0) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private void exchangeTwo() {
        String one = any();
        String other = any();
        byte[] kept = members.get(one);
        members.put(one, members.get(other));
        members.put(other, kept);
    }

    /** Two lines are an entry. */
    private void inRecord(UnaryOperator<List<String>> change) {
        String[] lines = new String(members.get(RECORD), StandardCharsets.UTF_8).split("\n");
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < lines.length; i += 2) {
            entries.add(lines[i] + "\n" + lines[i + 1] + "\n");
        }
        members.put(RECORD, String.join("", change.apply(entries)).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> entriesExchanged(List<String> entries) {
        Collections.swap(entries, random.nextInt(entries.size()), random.nextInt(entries.size()));
        return entries;
    }

    private List<String> entryRemoved(List<String> entries) {
        entries.remove(random.nextInt(entries.size()));
        return entries;
    }

    private List<String> endCutOff(List<String> entries) {
        return entries.subList(0, random.nextInt(entries.size()));
    }

    private List<String> entryDoubled(List<String> entries) {
        entries.add(random.nextInt(entries.size() + 1), entries.get(random.nextInt(entries.size())));
        return entries;
    }

    private byte[] container() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        members.forEach((name, content) -> {
            byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
            CRC32 crc = new CRC32();
            crc.update(content);
            ByteArrayOutputStream common = new ByteArrayOutputStream();
            put(common, 2, 20, 0x0800, 0, 0, 0x21);
            put(common, 4, crc.getValue(), content.length, content.length);
            put(common, 2, ascii.length, 0);
            put(directory, 4, 0x02014b50);
            put(directory, 2, 20);
            directory.writeBytes(common.toByteArray());
            put(directory, 2, 0, 0, 0);
            put(directory, 4, 0, out.size());
            directory.writeBytes(ascii);
            put(out, 4, 0x04034b50);
            out.writeBytes(common.toByteArray());
            out.writeBytes(ascii);
            out.writeBytes(content);
        });
        int begin = out.size();
        out.writeBytes(directory.toByteArray());
        put(out, 4, 0x06054b50);
        put(out, 2, 0, 0, members.size(), members.size());
        put(out, 4, directory.size(), begin);
        put(out, 2, 0);
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int bytes, long... numbers) {
        Arrays.stream(numbers).forEach(number -> {
            for (int i = 0; i < bytes; i++) {
                out.write((int) (number >>> 8 * i));
            }
        });
    }
}
