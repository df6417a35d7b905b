document.querySelector('#query-page')?.setAttribute('lang', 'en');
