/**
 * Evidence (证据): what was found, kept as it was found. A file comes in as an upload, is kept by its
 * content, and becomes evidence by an act that names it together with who collected it, when, where and what
 * it proves; its SHA-256 stands in the record from that moment. Evidence counts only once it is verified,
 * and what was got unlawfully is excluded but never removed.
 *
 * <p>Inspections and questionings (现场检查、询问) are recorded here too, with the party's signature drawn on
 * the screen or the note of a refusal.
 *
 * <p>Large files come in piece by piece and go on where they broke off. What a file says of itself (time, place, device) stands
 * beside what the officer states; where they differ, whoever verifies and reviews is told. Pictures are shown by copies; marks and
 * covers are drawn on copies only, and who looked at what is noted.
 *
 * <p>Recordings of body cameras (执法音像记录) are taken into cases by their handlers; steps that must be filmed, by a dated table,
 * are not finished without one or without a reason the head approved. They are held against the register of body cameras
 * (执法记录仪), whose clocks are not always right. A recording of no case is removed after its term unless it is held.
 *
 * <p>What a monitoring device recorded names the device and the moment it shows; it is found true only if the device was in
 * order that day.
 *
 * <p>Sources: 行政处罚法 40, 41, 42, 46, 47, 55; 国办发〔2018〕118号第（七）至（十）项; 住房和城乡建设行政处罚程序规定 (调查取证).
 */
package org.tiean.evidence;
