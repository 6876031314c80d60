/**
 * The journal of edits: what is not in an annotation file yet, and what can be undone. One file for each article and
 * analyst, to which every step is appended before it is shown.
 */
package org.scholion.core.journal;
