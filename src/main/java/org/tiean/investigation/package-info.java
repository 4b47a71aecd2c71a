/**
 * The investigation of a filed case up to the report (调查取证、调查终结): the order to correct, its service
 * and the re-inspection, the papers with which an inquiry calls people, asks for material and help and takes samples (询问通知、
 * 调取证据、协助调查、抽样取证), and the report that proposes what the notice will say.
 *
 * <p>Where a clause fines only those who refuse to correct, no fine can be proposed before a served order,
 * its lapse and a re-inspection that found it not obeyed; that finding is taken from the record, never from
 * what the report claims. For each suspected act the report applies one version of the law (从旧兼从轻), finds
 * the tier of the benchmark by the facts and keeps the explanation; a sum outside the tier is a departure
 * that a head or a collective discussion must approve later.
 *
 * <p>Sources: 行政处罚法 28, 29, 32–34, 37, 54–58, 63; 国办发〔2022〕27号;
 * 住房和城乡建设行政处罚程序规定 (调查终结).
 */
package org.tiean.investigation;
