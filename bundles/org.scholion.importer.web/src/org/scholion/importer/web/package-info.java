/** Brings documents from the web with OkHttp and reads feeds with ROME; registers both as services and exports nothing. */
package org.scholion.importer.web;
