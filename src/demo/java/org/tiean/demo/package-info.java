/**
 * What exists only in a demonstration: the movable clock and its like. Compiled after the application, packed into
 * tiean-demo.war, absent from tiean.war.
 */
package org.tiean.demo;
