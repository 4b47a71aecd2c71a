package org.tiean.kernel.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever writes addresses of others into its request is still the one the proxy saw. */
class CallerAddressTest {

    private static final String HEADER = "X-Forwarded-For";

    @Test
    void withoutAProxyTheConnectionSaysIt() {
        assertEquals("192.0.2.1", of(Optional.empty(), Map.of(HEADER, "203.0.113.9")), "a header nobody named is not believed");
    }

    @Test
    void theLastWordIsTheProxys() {
        assertEquals("203.0.113.9", of(Optional.of(HEADER), Map.of(HEADER, "203.0.113.9")));
        assertEquals("203.0.113.9", of(Optional.of(HEADER), Map.of(HEADER, "10.0.0.1, 198.51.100.7 , 203.0.113.9")));
        assertEquals("192.0.2.1", of(Optional.of(HEADER), Map.of()));
        assertEquals("192.0.2.1", of(Optional.of(HEADER), Map.of(HEADER, "203.0.113.9,")));
        assertEquals("192.0.2.1", of(Optional.of(HEADER), Map.of(HEADER, "x".repeat(5_000))));
    }

    private static String of(Optional<String> header, Map<String, String> headers) {
        CallerAddress addresses = new CallerAddress();
        addresses.header = header;
        addresses.request = (HttpServletRequest) Proxy.newProxyInstance(CallerAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> switch (method.getName()) {
                    case "getHeader" -> headers.get((String) args[0]);
                    case "getRemoteAddr" -> "192.0.2.1";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return addresses.get();
    }
}
