package org.tiean.seal.control;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.signatures.SignatureUtil;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which bytes of a file on disk a signature covers, see {@link SignedRange}.
 *
 * @param signature what is in the gap, without its padding
 */
record FileRange(RandomAccessFile file, long gap, long resume, long end, byte[] signature) {

    /** @throws IOException if the field names no range of this file, or anything but a signature is in the gap */
    static FileRange of(SignatureUtil signatures, String field, RandomAccessFile file) throws IOException {
        long[] range = signatures.getSignatureDictionary(field).getAsArray(PdfName.ByteRange).toLongArray();
        if (range.length != 4 || range[0] != 0 || range[1] <= 0 || range[2] <= range[1] + 2 || range[2] + range[3] > file.length()) {
            throw new IOException("not the range of a signature");
        }
        byte[] gap = new byte[Math.toIntExact(range[2] - range[1])];
        file.seek(range[1]);
        file.readFully(gap);
        byte[] signature = SignedRange.unpadded(gap);
        if (signature == null) {
            throw new IOException("no signature in its gap");
        }
        return new FileRange(file, range[1], range[2], range[2] + range[3], signature);
    }

    byte[] digest(String algorithm) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance(algorithm, Envelope.PROVIDER);
        update(digest, 0, gap);
        update(digest, resume, end - resume);
        return digest.digest();
    }

    private void update(MessageDigest digest, long from, long length) throws IOException {
        file.seek(from);
        byte[] chunk = new byte[1 << 16];
        for (long left = length; left > 0; ) {
            int read = file.read(chunk, 0, (int) Math.min(chunk.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            digest.update(chunk, 0, read);
            left -= read;
        }
    }
}
