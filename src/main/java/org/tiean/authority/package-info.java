/**
 * Who may do what, where and since when (执法主体、人员、权责清单).
 *
 * <p>An {@link org.tiean.authority.entity.Agency agency} is one of five organ types, and the type decides in
 * whose name it acts: a dispatched unit in its parent's (城市管理执法办法 15), a delegated organisation in
 * its delegator's (行政处罚法 20), a town or street that was given a power in its own (24). Seal, review organ
 * and court follow the {@link org.tiean.authority.entity.Organ issuing organ}, never the desk the officer
 * sits at.
 *
 * <p>The power list has {@link org.tiean.authority.entity.PowerItem items} with versions; an agency holds a
 * family of versions by a {@link org.tiean.authority.entity.PowerGrant grant} with a founding document. The
 * substance follows the day of the act, the competence the day of acting (实体从旧、程序从新).
 *
 * <p>What of it an agency exercises stands on its {@link org.tiean.authority.entity.PowerList list}: editions that
 * the catalogue keeper drafts, the head reviews and the keeper publishes. The edition in force on the day of acting
 * decides; what does not stand on it is not the agency's (行政处罚法 39). A published edition is only superseded.
 * {@link org.tiean.authority.boundary.Competence} answers, with its reasons, for gate, desk and REST alike; where a
 * power moved after filing, the list's transition clause decides who finishes, else the setting
 * {@code competence.filer-finishes}.
 *
 * <p>{@link org.tiean.authority.entity.Officer Officers} hold certificates with terms; two of them, different
 * and valid that day, stand behind every act (行政处罚法 42). Auxiliaries never count (城市管理执法办法 18).
 * The {@link org.tiean.authority.boundary.OfficerRegister register} of their certificates is kept by the security
 * administrator; whose certificate is suspended or revoked is locked out with the same commit, and Keycloak follows by a job.
 * A {@link org.tiean.authority.entity.Secondment loan} (借调) makes somebody act for the borrowing agency alone, from a day
 * to a day: nobody acts for two agencies on one day.
 *
 * <p>{@link org.tiean.authority.entity.MonitoringDevice Monitoring devices} (电子技术监控设备) are registered with their reviews,
 * publication, marking and calibration; how one stood on a day decides whether what it recorded may be evidence (41).
 *
 * <p>Everybody reads who enforces (事前公开; 国办发〔2018〕118号 (四)): officers with their certificates on any day, and what an agency
 * publishes in words of its own, in {@link org.tiean.authority.entity.PublicNotice editions} that stay.
 *
 * <p>Sources: 行政处罚法 17, 18, 20–24, 38, 39, 41, 42, 58, 76–83; 行政强制法 10, 11, 13, 17; 行政复议法 19, 24, 27, 28; rulebook A1, C5–C8, D1.1, D2.1, G3, E1.7, Z-18,
 * Z-23.
 */
package org.tiean.authority;
