package org.tiean.intake.boundary;

import com.itextpdf.barcodes.qrcode.ByteMatrix;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.barcodes.qrcode.QRCodeWriter;
import com.itextpdf.barcodes.exceptions.WriterException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code /public/report-code.svg?area=}: the code for the wall (城市服务码), which leads to the page where reports are handed in. With
 * the code of an agency that exists, its area is chosen already.
 */
@WebServlet("/public/report-code.svg")
public class ReportCodePicture extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int BORDER = 4;
    private static final byte BLACK = 0;

    @Inject
    PublicReports reports;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String area = request.getParameter("area");
        boolean known = reports.choices().stream().anyMatch(agency -> agency.code().equals(area));
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.getOutputStream().write(svg(base + "/public/report.xhtml" + (known ? "?area=" + area : "")).getBytes(StandardCharsets.UTF_8));
    }

    /** One path of black squares, so that it prints sharp at any size. */
    static String svg(String address) {
        ByteMatrix code;
        try {
            code = new QRCodeWriter().encode(address, 1, 1, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8",
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
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
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\" role=\"img\">"
                + "<title>" + address + "</title><rect width=\"" + size + "\" height=\"" + size + "\" fill=\"#fff\"/>"
                + "<path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
