/** What survives when the power goes: the application killed in the middle of cases, and started again on what it left. */
package org.tiean.recovery;
