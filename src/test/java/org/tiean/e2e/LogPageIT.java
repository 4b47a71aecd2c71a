package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            assertEquals(List.of(), anybody.complaints());
        }
    }
}
