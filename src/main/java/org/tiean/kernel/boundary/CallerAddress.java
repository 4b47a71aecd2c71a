package org.tiean.kernel.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address a request came from. Behind a reverse proxy every request comes from the proxy: then the setting
 * {@code tiean.public.address-header} names the header in which it says whom it answers. Without that setting no header is
 * believed, since anybody can send one.
 */
@RequestScoped
public class CallerAddress {

    /** No address is longer; what is longer is none. */
    private static final int LONGEST = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "tiean.public.address-header")
    Optional<String> header;

    /** The last address in the header, which the proxy itself wrote. */
    public String get() {
        String said = header.map(request::getHeader).orElse(null);
        String last = said == null ? "" : said.substring(said.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > LONGEST ? request.getRemoteAddr() : last;
    }
}
