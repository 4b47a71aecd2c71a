package org.tiean.demo.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.authority.boundary.Agencies;
import org.tiean.demo.control.BodyCamera;
import org.tiean.demo.control.DemoImports;
import org.tiean.demo.control.DemoLists;
import org.tiean.demo.control.DemoRegisters;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Opening;

/** On the very first start the demo fills its empty tables, before the doors open. */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    Agencies agencies;

    @Inject
    DemoImports imports;

    @Inject
    DemoLists lists;

    @Inject
    DemoRegisters registers;

    @Inject
    BodyCamera camera;

    @Inject
    CurrentActor actor;

    @Inject
    DemoHistory history;

    /** Whether the sample cases are played; tests begin with an empty house. */
    @Inject
    @ConfigProperty(name = "tiean.demo.history", defaultValue = "true")
    boolean playsHistory;

    /** Does nothing where there is an agency already. */
    @ActivateRequestContext
    void fill(@Observes @Priority(300) Opening opening) {
        if (agencies.all().isEmpty()) {
            actor.isSystem();
            if (playsHistory) {
                history.begin();
            }
            imports.run();
            if (playsHistory) {
                camera.register();
                play();
                lists.renew();
                registers.enter();
            }
        }
    }

    /** A demo with part of its history is better than none. */
    private void play() {
        try {
            history.play();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the history of the demo was not played to its end", e);
        } finally {
            history.end();
        }
    }
}
