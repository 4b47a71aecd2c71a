package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Position;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.control.CountersignRegister;
import org.tiean.workflow.entity.Countersign;

/** What further signers said (会签意见), as the form of the approval they were asked on prints it. */
@ApplicationScoped
@Transactional
public class FurtherSigners {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CountersignRegister register;

    @Inject
    Officers officers;

    /** Name, office, opinion and day of each, in the order they were asked; empty where nobody was. */
    public JsonArray on(UUID caseId, DocumentKind kind) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        if (!register.answeredFor(caseId, kind.folder(), null).isEmpty()) {
            register.answeredFor(caseId, kind.folder(), madeBefore(caseId, kind)).forEach(one -> list.add(Json.createObjectBuilder()
                    .add("name", one.signerName()).add("office", office(one.signer()))
                    .add("answer", one.standing() == Countersign.Standing.AGREED ? "同意" : "不同意").add("text", one.words().orElse("无"))
                    .add("date", Zones.dayOf(one.answeredAt().orElseThrow()).toString())));
        }
        return list.build();
    }

    private Instant madeBefore(UUID caseId, DocumentKind kind) {
        return em.createQuery("select max(d.createdAt) from CaseDocument d where d.caseId = :case and d.kind = :kind", Instant.class)
                .setParameter("case", caseId).setParameter("kind", kind).getSingleResult();
    }

    /** Whoever leads nothing was asked for being qualified in law. */
    private String office(String signer) {
        Position position = officers.byUsername(signer).map(officer -> officer.position()).orElse(Position.STAFF);
        return switch (position) {
            case HEAD -> "主要负责人";
            case DEPUTY -> "分管负责人";
            case STAFF -> "法制审核人员";
        };
    }
}
