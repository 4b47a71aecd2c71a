package org.tiean.kernel.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;

/**
 * Forms that bring more than a page takes are answered 413 in words, before anything of them is parsed or kept. The
 * bound is the {@code multipart-config} of {@code web.xml}: 20 MiB for the file, 1 MiB for the fields beside it. Browsers
 * tell the length; a form without one is held by the container itself.
 */
@WebFilter(urlPatterns = "*.xhtml")
public class UploadLimit extends HttpFilter {

    /** What a page takes, in bytes. */
    static final long LARGEST = 21L << 20;

    /** So much is read and thrown away: a browser that cannot finish sending shows no answer. */
    private static final long PATIENCE = 512L << 20;
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/") || request.getContentLengthLong() <= LARGEST) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() <= PATIENCE) {
            try (InputStream rest = request.getInputStream()) {
                rest.transferTo(OutputStream.nullOutputStream());
            }
        }
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.getRequestDispatcher("/error-413.xhtml").forward(new Asked(request), response);
    }

    /** The request as if the page had only been asked for: its form is gone. */
    private static final class Asked extends HttpServletRequestWrapper {

        Asked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
