<#import "text.ftl" as text>
<#import "entry.ftl" as entries>

<#macro article section>
<#local article = section.article>
<#local anchor = targets.article(article.id)>
<article id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title" dir="auto"><@text.title article/></h2>
<@facts article/>
<@warnings article/>
<#list section.groups as group>
<section class="group layer-${group.layer.number}">
<h3><@text.isolated group.layer.layer.label/> <span class="quiet">${group.items?size}</span></h3>
<ol class="entries">
<#list group.items as item>
<@entries.entry item article/>
</#list>
</ol>
</section>
</#list>
<#if section.general?has_content>
<section class="group">
<h3>On the whole article <span class="quiet">${section.general?size}</span></h3>
<ol class="entries">
<#list section.general as item>
<@entries.entry item article/>
</#list>
</ol>
</section>
</#if>
<#if section.count() == 0>
<p class="empty">This article has no annotations.</p>
</#if>
<p class="back"><a href="#contents">Contents</a></p>
</article>
</#macro>

<#macro facts article>
<dl class="facts">
<#if article.source?has_content>
<div><dt>Source</dt><dd><@text.isolated article.source/></dd></div>
</#if>
<#if article.byline?has_content>
<div><dt>Byline</dt><dd><@text.isolated article.authors()/></dd></div>
</#if>
<div><dt>Date</dt><dd><#if article.published?has_content><@text.date article.published/><#else>undated</#if></dd></div>
<#if article.language?has_content>
<div><dt>Language</dt><dd><@text.isolated article.language/></dd></div>
</#if>
<#if article.url?has_content>
<div><dt>Address</dt><dd><@text.address article.url/></dd></div>
</#if>
<#if article.fileName?has_content>
<div><dt>File</dt><dd><@text.isolated article.fileName/></dd></div>
</#if>
<#if article.sha256?has_content>
<div><dt>SHA-256</dt><dd><code><@text.isolated article.sha256[0..*16]/></code></dd></div>
</#if>
</dl>
</#macro>

<#macro warnings article>
<#if article.warnings?has_content>
<ul class="warnings" aria-label="Warnings">
<#list article.warnings as warning>
<li dir="auto">${warning}</li>
</#list>
</ul>
</#if>
</#macro>
