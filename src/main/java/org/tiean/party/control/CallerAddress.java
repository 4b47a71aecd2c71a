package org.tiean.party.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whence a caller comes. Behind a proxy all would come from one address, and one who guesses would slow everybody: there
 * {@code tiean.party.address-header} names the header the proxy writes; its last entry is the proxy's own word, what stands
 * before it anybody may have written.
 */
@ApplicationScoped
public class CallerAddress {

    private static final int LONGEST = 100;

    @Inject
    @ConfigProperty(name = "tiean.party.address-header")
    Optional<String> header;

    public String of(HttpServletRequest request) {
        String told = header.map(request::getHeader).orElse(null);
        if (told == null || told.isBlank()) {
            return request.getRemoteAddr();
        }
        String last = told.substring(told.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > LONGEST ? request.getRemoteAddr() : last;
    }
}
