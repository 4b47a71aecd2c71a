package org.tiean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The server the other integration tests stand on: the application's beans exist and its settings arrive. */
@ArquillianTest
class PlatformIT {

    @Inject
    private BeanManager beans;

    @Test
    void beansAreInjected() {
        assertNotNull(beans);
    }

    @Test
    void settingsArrive() {
        assertEquals("tiean", ConfigProvider.getConfig().getValue("tiean.db.name", String.class));
    }
}
