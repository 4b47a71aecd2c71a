package org.tiean.authority.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /public/officer-photo.jpg?no=}: the portrait beside a certificate, to compare with who stands at the door. */
@WebServlet("/public/officer-photo.jpg")
public class OfficerPhotoPicture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OfficerPhotos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("no");
        Optional<byte[]> portrait = number == null || number.length() > 40 ? Optional.empty() : photos.ofCertificate(number);
        if (portrait.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.getOutputStream().write(portrait.get());
    }
}
