/** What analysts say about annotations: threads, as lists and the command line show them. */
package org.scholion.core.comments;
