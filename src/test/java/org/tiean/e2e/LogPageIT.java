package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The log of the record is there for everybody, and says so where somebody asks for a head it never had. */
@ArquillianTest
@RunAsClient
class LogPageIT {

    @Test
    void everybodyReadsTheHeadsOfTheLog() {
        try (Browser browser = new Browser(); Desk anybody = Desk.anonymous(browser)) {
            anybody.open("/public/log.xhtml").says("记录公开日志", "最新树头", "全部树头").picture("public-log");
            anybody.open("/public/log.xhtml?from=999999998&to=999999999").says("日志中没有大小为").picture("public-log-refused");
            for (String published : List.of("vectors.json", "package-vectors.zip", "tiean-verifier.jar", "verify.js")) {
                assertTrue(anybody.download("/public/verifier/" + published).length > 1000, published);
            }
            String specification = new String(anybody.download("/public/verifier/record-specification.md"), StandardCharsets.UTF_8);
            assertTrue(specification.contains("### Verifying a package"));
            assertEquals(List.of(), anybody.complaints());
        }
    }
}
