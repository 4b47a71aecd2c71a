package org.tiean.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
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

    /** Does nothing where there is an agency already. */
    @ActivateRequestContext
    public void fill() {
        if (agencies.all().isEmpty()) {
            actor.isSystem();
            imports.run();
        }
    }
}
