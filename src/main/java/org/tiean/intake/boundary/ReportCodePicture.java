package org.tiean.intake.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.control.QrSvg;

/**
 * {@code /public/report-code.svg?area=}: the code for the wall (城市服务码), which leads to the page where reports are handed in. With
 * the code of an agency that exists, its area is chosen already.
 */
@WebServlet("/public/report-code.svg")
public class ReportCodePicture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicReports reports;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String area = request.getParameter("area");
        boolean known = reports.choices().stream().anyMatch(agency -> agency.code().equals(area));
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.getOutputStream().write(QrSvg.of(base + "/public/report.xhtml" + (known ? "?area=" + area : "")).getBytes(StandardCharsets.UTF_8));
    }
}
