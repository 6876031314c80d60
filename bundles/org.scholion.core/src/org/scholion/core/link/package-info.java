/** Links of finished reports that are clicked in other programs, on their way to a workbench. */
package org.scholion.core.link;
