package org.tiean.discretion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Reader;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Refusal;

/** Keeping of benchmarks and grounds by hand (维护裁量基准): the imports, for whoever may. */
@ApplicationScoped
public class BenchmarkKeeping {

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    BenchmarkImport imports;

    /** Whether the actor keeps the catalogue. */
    public boolean mayKeep() {
        return rights.may(actor.roles(), Subject.REFERENCE, Scope.AGENCY, Action.ACT);
    }

    /**
     * @return how many benchmarks were new or changed
     * @throws Refusal 403 for anybody else; {@link org.tiean.kernel.entity.ImportRefused} with every error
     */
    public int takeIn(Reader table, String name) {
        if (!mayKeep()) {
            throw Refusal.forbidden("discretion.not-keeper");
        }
        return imports.load(table, name);
    }
}
