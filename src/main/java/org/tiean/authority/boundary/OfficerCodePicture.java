package org.tiean.authority.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.control.QrSvg;
import org.tiean.kernel.entity.Zones;

/** {@code /public/officer-code.svg?no=}: the code to print on a certificate (扫码查证), which leads to how it stands today. */
@WebServlet("/public/officer-code.svg")
public class OfficerCodePicture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublishedOfficers officers;

    @Inject
    transient Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("no");
        if (number == null || number.length() > 40 || officers.byNumber(number, Zones.today(clock)).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.getOutputStream().write(QrSvg.of(base + "/public/officers.xhtml?no=" + URLEncoder.encode(number, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    }
}
