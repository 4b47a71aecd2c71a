package org.tiean.document.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.Optional;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.TemplateVersion;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Opening;

/**
 * Keeps every version of every template (模板存档). The shipped ones go in when the house opens, before any document
 * can be made from them; two nodes that open together keep one copy.
 */
@ApplicationScoped
@Transactional
public class TemplateArchive {

    /** After the tables, before anything is played or ordered. */
    private static final int BEFORE_DOCUMENTS = 150;

    private static final String KEEP = "insert into tiean.template_version (version, kind, files) values (?1, ?2, ?3)"
            + " on conflict (version) do nothing";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    void keepShipped(@Observes @Priority(BEFORE_DOCUMENTS) Opening opening) {
        for (DocumentKind kind : DocumentKind.values()) {
            keep(TemplateSet.shipped(kind));
        }
    }

    /** Keeps a version; keeping it again changes nothing. */
    public void keep(TemplateSet set) {
        em.createNativeQuery(KEEP).setParameter(1, set.version()).setParameter(2, set.kind().name())
                .setParameter(3, set.files().toString()).executeUpdate();
    }

    /** A version once kept, if its bytes are still those it was named by. */
    public Optional<TemplateSet> find(DocumentKind kind, String version) {
        return Optional.ofNullable(em.find(TemplateVersion.class, version)).filter(kept -> kept.kind() == kind)
                .map(kept -> {
                    try (JsonReader reader = Json.createReader(new StringReader(kept.files()))) {
                        return TemplateSet.kept(kind, reader.readObject());
                    }
                }).filter(set -> set.version().equals(version));
    }
}
