/** A small window in which one of many things is chosen by typing some of its words. */
package org.scholion.ui.pick;
