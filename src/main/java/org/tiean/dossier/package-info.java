/**
 * Dossier (案卷): a case comes to its end. The handlers propose to close it on one of the grounds of the
 * procedure rules, a head approves, and what was gathered becomes one file with a catalogue in the prescribed
 * order and an archive number without gaps (一案一卷).
 *
 * <p>Sources: 住建部令第55号 (结案、立卷归档; article numbers not verified); 档案法 37; 国家档案局令第8号. Closing
 * on terminated execution or after a transfer is refused until those procedures are built.
 */
package org.tiean.dossier;
