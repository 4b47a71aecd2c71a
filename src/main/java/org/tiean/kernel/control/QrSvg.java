package org.tiean.kernel.control;

import com.itextpdf.barcodes.exceptions.WriterException;
import com.itextpdf.barcodes.qrcode.ByteMatrix;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.barcodes.qrcode.QRCodeWriter;
import java.util.Map;

/** An address as a code for phones (二维码), drawn as one path of squares, so that it prints sharp at any size. */
public final class QrSvg {

    private static final int BORDER = 4;
    private static final byte BLACK = 0;

    private QrSvg() {
    }

    /** The picture, which reads out the address to those who cannot see it. */
    public static String of(String address) {
        ByteMatrix code;
        try {
            code = new QRCodeWriter().encode(address, 1, 1, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8",
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code for " + address, e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y) == BLACK) {
                    path.append('M').append(x + BORDER).append(' ').append(y + BORDER).append("h1v1h-1z");
                }
            }
        }
        int size = code.getWidth() + 2 * BORDER;
        String title = address.replace("&", "&amp;").replace("<", "&lt;");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\" role=\"img\"><title>" + title
                + "</title><rect width=\"" + size + "\" height=\"" + size + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
