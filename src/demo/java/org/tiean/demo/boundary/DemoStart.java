package org.tiean.demo.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tiean.authority.boundary.Agencies;
import org.tiean.demo.control.DemoImports;
import org.tiean.identity.boundary.CurrentActor;

/** On the very first start the demo fills its empty tables, before the doors open. */
@ApplicationScoped
public class DemoStart {

    @Inject
    Agencies agencies;

    @Inject
    DemoImports imports;

    @Inject
    CurrentActor actor;

    @ActivateRequestContext
    void fill(@Observes @Priority(300) @Initialized(ApplicationScoped.class) Object context) {
        if (agencies.all().isEmpty()) {
            actor.isSystem();
            imports.run();
        }
    }
}
