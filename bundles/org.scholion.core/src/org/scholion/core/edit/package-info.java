/** Annotating an article: every change is a command that can be undone and is on disk before it is shown. */
package org.scholion.core.edit;
