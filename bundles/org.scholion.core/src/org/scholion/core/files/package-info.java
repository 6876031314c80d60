/** Reading and writing files: whole or not at all, model objects as XMI, hashes. */
package org.scholion.core.files;
