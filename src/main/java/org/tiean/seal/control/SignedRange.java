package org.tiean.seal.control;

import com.itextpdf.kernel.pdf.PdfArray;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Which bytes of a file a signature covers: everything up to {@code end} except the gap that holds the
 * signature itself.
 *
 * @param gap    where the gap begins
 * @param resume where the signed bytes go on
 * @param end    where they end
 */
record SignedRange(int gap, int resume, int end) {

    /** The range a signature names; null if it does not have the one lawful form. */
    static SignedRange of(PdfArray named, int fileLength) {
        if (named == null || named.size() != 4) {
            return null;
        }
        long[] numbers = named.toLongArray();
        long end = numbers[2] + numbers[3];
        boolean fits = numbers[0] == 0 && numbers[1] > 0 && numbers[2] > numbers[1] + 2
                && numbers[3] > 0 && end <= fileLength && end > 0;
        return fits ? new SignedRange((int) numbers[1], (int) numbers[2], (int) end) : null;
    }

    byte[] signedBytes(byte[] file) {
        byte[] signed = Arrays.copyOf(file, gap + end - resume);
        System.arraycopy(file, resume, signed, gap, end - resume);
        return signed;
    }

    /**
     * The signature in the gap without its padding; null if anything else is in the gap. Digits of one
     * case only, and padding of zeros only, or else somebody has been there after the signer.
     */
    byte[] signature(byte[] file) {
        return unpadded(Arrays.copyOfRange(file, gap, resume));
    }

    /** The same of the bytes of the gap alone. */
    static byte[] unpadded(byte[] gap) {
        if (gap[0] != '<' || gap[gap.length - 1] != '>') {
            return null;
        }
        String hex = new String(gap, 1, gap.length - 2, StandardCharsets.ISO_8859_1);
        if (!hex.matches("(?:[0-9a-f]{2})+|(?:[0-9A-F]{2})+")) {
            return null;
        }
        byte[] padded = HexFormat.of().parseHex(hex);
        int length = derLength(padded);
        for (int i = Math.max(length, 0); i < padded.length; i++) {
            if (padded[i] != 0) {
                return null;
            }
        }
        return length < 0 ? null : Arrays.copyOf(padded, length);
    }

    private static int derLength(byte[] der) {
        if (der.length < 4 || der[0] != 0x30) {
            return -1;
        }
        int octets = der[1] & 0x7f;
        if (der[1] >= 0 || octets < 1 || octets > 3 || der.length < 2 + octets) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | der[2 + i] & 0xff;
        }
        return 2 + octets + length <= der.length ? 2 + octets + length : -1;
    }
}
