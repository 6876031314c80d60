<@p.heading "stories"/>
<#list items as story>
<div class="item">
<div class="room"></div><h2 dir="${look.direction(story.title)}">${story.title}</h2>
<p class="quiet"><#if story.first?has_content>${dates.words(story.first)} – ${dates.words(story.last)} · </#if>${words("similarity")}: ${(story.similarity * 100)?round} %</p>
<ul><#list story.articles as id><#assign article = look.article(id)!><#if article?has_content><li><@p.origin article/></li></#if></#list></ul>
</div>
</#list>
