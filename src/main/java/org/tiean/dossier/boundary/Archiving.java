package org.tiean.dossier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.dossier.control.Catalogue;
import org.tiean.dossier.entity.ArchiveCase;
import org.tiean.dossier.entity.ArchivedFile;
import org.tiean.dossier.entity.CatalogueLine;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/** Makes up the file of a closed case (立卷归档; 住建部令第55号). */
@ApplicationScoped
@Transactional
public class Archiving {

    /** The counter's row stays locked to the end of the act: no number twice, and none lost with a failed act. */
    private static final String NEXT = """
            insert into tiean.archive_counter (agency_id, year, last_serial) values (cast(?1 as uuid), ?2, 1)
            on conflict (agency_id, year) do update set last_serial = tiean.archive_counter.last_serial + 1
            returning last_serial""";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Catalogue catalogue;

    /**
     * Archives a case: fixes its catalogue and gives it the next number of the year. Produces
     * {@code archivedFileId} and {@code archiveNumber}.
     *
     * @throws Refusal 422 if the file is not complete
     */
    public Receipt archive(ActRequest request, ArchiveCase command) {
        return acts.perform(request, ActKind.ARCHIVE, command.toFacts(), act -> {
            UUID agency = act.caseFile().agencyId();
            int year = act.day().getYear();
            int serial = ((Number) em.createNativeQuery(NEXT).setParameter(1, agency.toString()).setParameter(2, year)
                    .getSingleResult()).intValue();
            ArchivedFile file = new ArchivedFile(request.caseId(), agency, year, serial, command,
                    json(catalogue(request.caseId())).toString(), act.actor(), act.day());
            em.persist(file);
            act.caseFile().advanceTo(Stage.ARCHIVED);
            act.produced("archivedFileId", file.id());
            act.produced("archiveNumber", file.number());
        });
    }

    /** The catalogue as it would be now. */
    public List<CatalogueLine> catalogue(UUID caseId) {
        return catalogue.of(caseId);
    }

    public Optional<ArchivedFile> of(UUID caseId) {
        return em.createQuery("select a from ArchivedFile a where a.caseId = :case", ArchivedFile.class)
                .setParameter("case", caseId).getResultStream().findFirst();
    }

    static JsonArray json(List<CatalogueLine> lines) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        lines.forEach(line -> array.add(Facts.of().put("position", line.position()).put("group", line.group())
                .put("title", line.title()).put("number", line.number()).put("date", line.date())
                .put("sha256", line.sha256()).put("id", line.id()).build()));
        return array.build();
    }
}
