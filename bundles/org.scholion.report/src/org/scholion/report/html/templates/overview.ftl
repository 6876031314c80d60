<#import "text.ftl" as text>

<#macro contents>
<nav id="contents" aria-labelledby="contents-title">
<h2 id="contents-title">Contents</h2>
<#if content.articles()?has_content>
<ol>
<#list content.articles() as section>
<li><a href="#${targets.article(section.article.id)}"><@text.title section.article/></a> <span class="quiet"><@text.count section.count() "annotation"/></span></li>
</#list>
</ol>
<#else>
<p class="empty">This casebook has no articles.</p>
</#if>
<#if content.layers()?has_content>
<p class="layers">Tables: <#list content.layers() as section><a class="layer-${section.number}" href="#${targets.layer(section.number)}"><@text.isolated section.layer.label/></a><span class="quiet"> ${section.rows?size}</span><#sep>, </#list></p>
</#if>
</nav>
</#macro>

<#macro articles>
<#if content.articles()?has_content>
<section class="wide" aria-labelledby="articles-title">
<h2 id="articles-title">Articles</h2>
<div class="scroll" role="region" aria-labelledby="articles-title" tabindex="0">
<table>
<thead><tr><th scope="col">Title</th><th scope="col">Source</th><th scope="col">Date</th><th scope="col">Language</th><th scope="col" class="number">Annotations</th></tr></thead>
<tbody>
<#list content.articles() as section>
<#local article = section.article>
<tr><th scope="row"><a href="#${targets.article(article.id)}"><@text.title article/></a></th><td><@text.isolated article.source/></td><td class="date"><@text.date article.published/></td><td><@text.isolated article.language/></td><td class="number">${section.count()}</td></tr>
</#list>
</tbody>
</table>
</div>
</section>
</#if>
</#macro>
